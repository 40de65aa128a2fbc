package fr.essaim.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {
    private static Letter letter(String address, String subject) {
        return new Letter("KIND", "key", null, address, subject, "text", "<p>text</p>", null, null, null, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lina@example.org", "l.petit+essaim@sub.example.org", "o'neil@example.org", "a@localhost"})
    void aPlainAddressIsTaken(String address) {
        assertThat(letter(address, "Objet").address()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lina",
                "lina@",
                "@example.org",
                "lina@example.org\r\nBcc: all@example.org",
                "lina@example.org,other@example.org",
                "Lina <lina@example.org>",
                "lina@example.org>",
                "lina petit@example.org",
                "lina@example.org "
            })
    void anythingElseIsRefusedAsAnAddress(String address) {
        assertThatThrownBy(() -> letter(address, "Objet")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Objet\r\nBcc: all@example.org", "Objet\nX-Evil: 1", "Ob\u0000jet", "Ob\tjet"})
    void aSubjectThatWritesHeadersIsRefused(String subject) {
        assertThatThrownBy(() -> letter("lina@example.org", subject)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEndlessSubjectIsCut() {
        assertThat(letter("lina@example.org", "é".repeat(1_000)).subject())
                .hasSize(300)
                .endsWith("…");
    }
}
