package fr.essaim.shared.pdf;

import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import fr.essaim.testing.Pdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfQrCodesTest {
    private static final String FONT = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed.ttf";
    private static final int WEIGHT = 400;

    /** The last three hold marks that look like corners. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "57a11a5e-8a0f-4a7b-9d52-0d3cb5a0a7f1",
                "b7a270c9-7e9f-60b1-f660-cdab03f03b06",
                "38bbcbbb-56bd-dcdb-89ef-cf7379f1b706",
                "4VwktRfW2a_y1w84QS_xiA"
            })
    void aCameraReadsWhatIsPrinted(String code) throws IOException {
        String address = "http://localhost:8081/attestations/" + code;

        assertThat(Pdf.of(paper(address)).code()).isEqualTo(address);
    }

    private static byte[] paper(String address) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useObjectDrawerFactory(new PdfQrCodes());
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> PdfQrCodesTest.class.getResourceAsStream(FONT), "Text", WEIGHT, NORMAL, true);
        builder.withHtmlContent("""
                <html lang="fr">
                <head><title>Papier</title><meta name="description" content="Un code" /></head>
                <body style="font-family: Text">
                <object style="display: block; width: 36mm; height: 36mm" type="%s" data="%s" alt="Code"></object>
                </body>
                </html>
                """.formatted(PdfQrCodes.TYPE, address), "");
        builder.toStream(bytes);
        builder.run();
        return bytes.toByteArray();
    }
}
