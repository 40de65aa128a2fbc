package fr.essaim.shared.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import fr.essaim.shared.mail.Brand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.w3c.dom.Document;

/** Lays documents out as PDF/UA: tagged, titled, in their language, every font embedded, nothing fetched but
 * the images it is handed (docs/adr/0016). */
final class PdfPrinter {
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        // It would write pages of statistics for each document; what fails is thrown.
        XRLog.setLoggingEnabled(false);
    }

    private final Brand brand;

    PdfPrinter(Brand brand) {
        this.brand = brand;
    }

    /** @param images what its reader may see */
    byte[] print(PdfDocument document, Function<UUID, Optional<byte[]>> images) {
        String html = PdfTemplates.html(PdfPage.of(document, brand.name(), URI.create(brand.url("/"))));
        var placed = new PlacedImages(images);
        return layOut(PdfTree.of(html, placed), placed);
    }

    private byte[] layOut(Document tree, PlacedImages images) {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer(brand.name());
        builder.useUriResolver((base, uri) -> uri.startsWith("#") || images.holds(uri) ? uri : null);
        builder.useProtocolsStreamImplementation(images::open, PlacedImages.SCHEME);
        builder.useExternalResourceAccessControl(
                (uri, type) -> images.holds(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> images.holds(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        font(builder, "DejaVuSansCondensed.ttf", "Text", NORMAL, FontStyle.NORMAL);
        font(builder, "DejaVuSansCondensed-Bold.ttf", "Text", BOLD, FontStyle.NORMAL);
        font(builder, "DejaVuSansCondensed-Oblique.ttf", "Text", NORMAL, FontStyle.ITALIC);
        font(builder, "DejaVuSansCondensed-BoldOblique.ttf", "Text", BOLD, FontStyle.ITALIC);
        font(builder, "DejaVuSansMono.ttf", "Code", NORMAL, FontStyle.NORMAL);
        builder.useObjectDrawerFactory(new PdfQrCodes());
        builder.withW3cDocument(tree, "");
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Only the letters that are used go into the file. */
    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> open(file), family, weight, style, true);
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(PdfPrinter.class.getResourceAsStream(FONTS + file), file);
    }
}
