package fr.essaim.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "Communauté apprenante, communaute-apprenante",
        "L’œuvre & l’Être : ça va ?, l-oeuvre-l-etre-ca-va",
        "  -- 2026 --  , 2026",
        "知识, communaute",
        "!!!, communaute"
    })
    void aNameBecomesPlain(String name, String slug) {
        assertThat(Slug.of(name, "communaute", 70)).isEqualTo(slug).matches(Slug.FORM);
    }

    @Test
    void aLongNameLeavesRoomForANumber() {
        assertThat(Slug.of("a".repeat(69) + " b", "communaute", 70)).hasSize(69).matches(Slug.FORM);
    }
}
