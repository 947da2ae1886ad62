package io.github.jsonschema2records.examples.spring;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SpringBootTest
@AutoConfigureMockMvc
class OrderControllerTest {

    private static final String ORDER = """
            {"id": "AB123456", "lines": [{"sku": "x", "quantity": 1}], "payment": {"kind": "transfer", "iban": "DE12"}}""";

    private final MockMvc mvc;

    OrderControllerTest(@Autowired MockMvc mvc) {
        this.mvc = mvc;
    }

    @Test
    void readsAndAnswersARecord() throws Exception {
        send("/orders", ORDER)
                .andExpect(status().isOk())
                .andExpect(content()
                        .json(ORDER.replace("\"lines\"", "\"note\": \"accepted\", \"lines\""), JsonCompareMode.STRICT));
    }

    @Test
    void readsAndAnswersAList() throws Exception {
        String orders = "[" + ORDER + "," + ORDER + "]";
        send("/orders/batch", orders)
                .andExpect(status().isOk())
                .andExpect(content().json(orders, JsonCompareMode.STRICT));
    }

    @Test
    void readsAUnion() throws Exception {
        send("/payments", "{\"kind\": \"card\", \"number\": \"400000000002\"}")
                .andExpect(status().isOk())
                .andExpect(content().string("card 400000000002"));
    }

    @Test
    void answersWithTheViolations() throws Exception {
        String wrong = ORDER.replace("\"quantity\": 1", "\"quantity\": 100").replace("AB", "ab");
        send("/orders/batch", "[" + ORDER + "," + wrong + "]")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(content().json("""
                        {
                          "title": "Unprocessable Content",
                          "status": 422,
                          "detail": "The request body does not conform to its schema.",
                          "instance": "/orders/batch",
                          "errors": [
                            {"pointer": "#/1/id",
                             "detail": "\\"ab123456\\" does not match the pattern ^[A-Z]{2}[0-9]{6}$"},
                            {"pointer": "#/1/lines/0/quantity", "detail": "100 is greater than the maximum 99"}
                          ]
                        }
                        """));
    }

    @Test
    void aBodyThatIsNotJsonIsABadRequest() throws Exception {
        send("/orders", "{").andExpect(status().isBadRequest());
    }

    private ResultActions send(String path, String body) throws Exception {
        return mvc.perform(post(path).contentType(MediaType.APPLICATION_JSON).content(body));
    }
}
