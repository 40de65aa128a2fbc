package fr.essaim.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.essaim.shared.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.txt",
                "/etc/passwd.txt",
                "C:\\Documents\\bilan.pdf",
                "dossier/bilan.pdf",
                "..pdf",
                "bilan.pdf:flux.txt"
            })
    void aNameHoldsNoPath(String name) {
        refused(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bilan\u202Efdp.txt",
                "bilan\u2066.pdf",
                "bi\u200Blan.pdf",
                "bilan\r\nX-Evil: 1.pdf",
                "bilan\u0000.pdf",
                "bi\"lan.pdf",
                "bilan*.pdf",
                "con.pdf",
                "LPT1.txt"
            })
    void aNameDeceivesNobody(String name) {
        refused(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bilan", ".pdf", "bilan."})
    void aNameHasAnExtension(String name) {
        refused(name);
    }

    @Test
    void aNameFitsOnEveryDisk() {
        refused("a".repeat(200) + ".pdf");
        refused("é".repeat(130) + ".pdf");
        assertThat(FileName.of("a".repeat(196) + ".pdf").extension()).isEqualTo("pdf");
    }

    @Test
    void accentsSpacesAndApostrophesAreWelcome() {
        assertThat(FileName.of(" L’été à Mâcon (v2) – 50 %.PDF ").value()).isEqualTo("L’été à Mâcon (v2) – 50 %.PDF");
        assertThat(FileName.of("e\u0301te\u0301.odt").value()).isEqualTo("été.odt");
        assertThat(FileName.of("archive.tar.ZIP").extension()).isEqualTo("zip");
    }

    private static void refused(String name) {
        assertThatThrownBy(() -> FileName.of(name)).isInstanceOf(ProblemException.class);
    }
}
