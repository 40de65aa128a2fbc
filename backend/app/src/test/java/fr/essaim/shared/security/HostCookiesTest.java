package fr.essaim.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostCookiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "__Host-essaim_session=abc                     | q_session=abc",
                "theme=dark; __Host-essaim_session=abc; lang=fr| theme=dark; q_session=abc; lang=fr",
                "__Host-essaim_auth_1=a;__Host-essaim_auth_2=b | q_auth_1=a; q_auth_2=b",
                "q_session=planted; __Host-essaim_session=abc  | q_session=abc",
                "q_session=planted                             | ''",
                "theme=dark                                    | theme=dark",
                "a=q_session; b=2                              | a=q_session; b=2",
            })
    void theFrameworkSeesOnlyWhatCameUnderOurNames(String sent, String seen) {
        var headers = MultiMap.caseInsensitiveMultiMap().add("Cookie", sent);

        HostCookies.toFramework(headers);

        assertThat(headers.getAll("Cookie")).containsExactly(seen);
    }

    @Test
    void cookiesSentInSeveralLinesBecomeOne() {
        var headers = MultiMap.caseInsensitiveMultiMap()
                .add("Cookie", "a=1")
                .add("Cookie", "__Host-essaim_session=abc")
                .add("Cookie", "q_session=planted");

        HostCookies.toFramework(headers);

        assertThat(headers.getAll("Cookie")).containsExactly("a=1; q_session=abc");
    }
}
