package io.github.jsonschema2records.runtime.codegen;

/** Reads and validates a valid instance and does nothing else; run by {@link SuccessPathTest} in a JVM of its own. */
final class SuccessPath {

    private static final String JSON =
            "{\"id\":\"A\",\"status\":\"FAILED\",\"created\":1000,\"lines\":[{\"sku\":\"abc\",\"count\":2}]}";

    private SuccessPath() {}

    /** Prints the number of lines. */
    public static void main(String[] args) {
        byte[] json = new byte[JSON.length()];
        for (int i = 0; i < json.length; i++) {
            json[i] = (byte) JSON.charAt(i);
        }
        boolean valid = OrderSample.VALIDATOR.isValid(json)
                && OrderSample.VALIDATOR.validate(json).isValid();
        System.out.println(valid ? OrderSample.CODEC.fromJson(json).lines().size() : -1);
    }
}
