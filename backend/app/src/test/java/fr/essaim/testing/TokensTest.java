package fr.essaim.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void aServiceAccountHasScopesAndNoSession() {
        assertThat(claimsIn(Tokens.service("partner-territories", "read", "territories:write")))
                .contains("\"scope\":\"read territories:write\"", "\"azp\":\"partner-territories\"")
                .doesNotContain("\"sid\"");
    }

    private static String claimsIn(String token) {
        String claims = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
        return new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8);
    }
}
