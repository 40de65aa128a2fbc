package fr.essaim.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {
    private final SameOrigin sameOrigin = new SameOrigin(URI.create("https://essaim.example.org/"));

    @ParameterizedTest
    @CsvSource({
        "web, same-origin, https://essaim.example.org, true",
        "web, same-origin,                           , true",
        "web,            , https://essaim.example.org, true",
        "web,            , http://localhost:8081     , true",
        "   , same-origin, https://essaim.example.org, false",
        "app, same-origin, https://essaim.example.org, false",
        "web, cross-site , https://essaim.example.org, false",
        "web, same-site  , https://essaim.example.org, false",
        "web, none       ,                           , false",
        "web,            , https://evil.example      , false",
        "web,            , https://evil-localhost:8081, false",
        "web,            , null                      , false",
        "web,            ,                           , false",
    })
    void onlyOurOwnPagesChangeThingsWithACookie(
            @Nullable String client, @Nullable String site, @Nullable String origin, boolean ours) {
        assertThat(sameOrigin.isOurs(client, site, origin, "localhost:8081")).isEqualTo(ours);
    }
}
