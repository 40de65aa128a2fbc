package fr.essaim.shared.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.essaim.shared.problem.ProblemException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressListTest {
    private static List<String> texts(byte[] content) {
        return AddressList.read(content).stream().map(AddressList.Entry::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org\nb@example.org",
                "a@example.org, b@example.org",
                "a@example.org; b@example.org\n\n",
                "\"Anne A\" <a@example.org>\r\nBruno <b@example.org>",
                "\uFEFFnom;courriel\r\nAnne;a@example.org\r\nBruno;b@example.org\r\n",
                "E-mail\tNom\na@example.org\tAnne\nb@example.org\tBruno"
            })
    void addressesAreFoundHoweverTheyArePasted(String text) {
        assertThat(texts(text.getBytes(StandardCharsets.UTF_8))).containsExactly("a@example.org", "b@example.org");
    }

    @Test
    void filesOfOldOfficeSuitesAreRead() {
        byte[] content =
                "Prénom;Courriel\r\nÉloïse;eloise@example.org\r\nœuvre\r\n".getBytes(Charset.forName("ISO-8859-15"));

        assertThat(AddressList.read(content))
                .containsExactly(new AddressList.Entry(2, "eloise@example.org"), new AddressList.Entry(3, "œuvre"));
    }

    @Test
    void emptyAndEndlessListsAreRefused() {
        assertThatThrownBy(() -> AddressList.read(" \n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(
                        () -> AddressList.read("a@example.org\n".repeat(1_001).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ProblemException.class);
    }
}
