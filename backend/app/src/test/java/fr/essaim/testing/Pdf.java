package fr.essaim.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import io.restassured.response.ValidatableResponse;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as its readers have it. */
public record Pdf(
        String title,
        String language,
        boolean isTagged,
        boolean embedsItsFonts,
        String words,
        List<String> actions,
        int images,
        Supplier<String> camera) {

    private static final float CAMERA_DPI = 150;

    public static Pdf of(ValidatableResponse answer) {
        return of(answer.extract().asByteArray());
    }

    public static Pdf of(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            var words = new PDFTextStripper();
            words.setSortByPosition(true);
            var catalog = document.getDocumentCatalog();
            return new Pdf(
                    document.getDocumentInformation().getTitle(),
                    catalog.getLanguage(),
                    catalog.getMarkInfo().isMarked() && catalog.getStructureTreeRoot() != null,
                    embedsItsFonts(document),
                    // Lines break where the page does.
                    words.getText(document).replaceAll("\\s+", " "),
                    actions(document),
                    images(document),
                    () -> code(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a camera reads from the code on the first page. */
    public String code() {
        return camera.get();
    }

    private static int images(PDDocument document) throws IOException {
        int images = 0;
        for (var page : document.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                images += page.getResources().isImageXObject(name) ? 1 : 0;
            }
        }
        return images;
    }

    private static String code(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, CAMERA_DPI);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            // The reader of single codes takes three marks for corners that are none about once in 200 codes; this one
            // tries them all.
            return new QRCodeMultiReader()
                            .decodeMultiple(
                                    new BinaryBitmap(new HybridBinarizer(light)),
                                    Map.of(DecodeHintType.TRY_HARDER, true))[0]
                            .getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReaderException e) {
            throw new AssertionError("There is no code that a camera reads", e);
        }
    }

    private static boolean embedsItsFonts(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                if (!font.isEmbedded()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What the document would do by itself. */
    private static List<String> actions(PDDocument document) throws IOException {
        var actions = new ArrayList<String>();
        var catalog = document.getDocumentCatalog();
        if (catalog.getOpenAction() != null) {
            actions.add("open");
        }
        if (catalog.getNames() != null && catalog.getNames().getJavaScript() != null) {
            actions.add("script");
        }
        return List.copyOf(actions);
    }
}
