package com.acme;

import java.math.BigDecimal;

public final class MoneyConverter {

    private MoneyConverter() {}

    public static Money fromJson(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("a currency is missing");
        }
        return new Money(new BigDecimal(text.substring(0, space)), text.substring(space + 1));
    }

    public static String toJson(Money money) {
        return money.amount().toPlainString() + " " + money.currency();
    }
}
