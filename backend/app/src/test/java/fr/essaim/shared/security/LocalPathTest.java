package fr.essaim.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/territoires",
                "/territoires/0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e/modifier",
                "/territoires?q=saint%20denis&sort=-population#carte",
                "/authentique",
                "/a//b",
            })
    void pathsOfTheApplicationAreFollowed(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "territoires",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/a\\b",
                "/%2Fevil.example",
                "/%2f%2fevil.example",
                "/%252Fevil.example",
                "%2F%2Fevil.example",
                "/%5Cevil.example",
                "/%5c%5cevil.example",
                "/%255Cevil.example",
                "/%",
                "/%zz",
                "/%00",
                "/%0D%0ASet-Cookie:%20a=b",
                "/\r\nSet-Cookie: a=b",
                "/\tevil",
                "/\u0000",
                "/ evil.example",
                "https://evil.example",
                "https:evil.example",
                "HTTPS://evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "/auth/logout",
                "/auth/login?next=/",
                "/%61uth/logout",
                "/api/v1/session",
                "/é",
                "/<script>",
            })
    void everythingElseLeadsHome(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo("/");
    }

    @Test
    void nothingAskedOrTooMuchLeadsHome() {
        assertThat(LocalPath.orHome(null)).isEqualTo("/");
        assertThat(LocalPath.orHome("/" + "a".repeat(2_000))).isEqualTo("/");
    }
}
