package fr.essaim.shared.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A QR code as the dark runs of its rows, to be drawn at any size: one unit is one module, and the quiet zone around it is part of it.
 *
 * @param size width and height
 */
public record QrCode(int size, List<Run> runs) {
    /** Dark modules side by side. */
    public record Run(int x, int y, int length) {}

    /** What the standard asks for (ISO/IEC 18004). */
    private static final int QUIET_ZONE = 4;

    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            QUIET_ZONE,
            EncodeHintType.CHARACTER_SET,
            "UTF-8");

    /** @throws IllegalArgumentException when the text is too long for a code */
    public static QrCode of(String text) {
        try {
            BitMatrix modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
            var runs = new ArrayList<Run>();
            for (int y = 0; y < modules.getHeight(); y++) {
                addRow(runs, modules, y);
            }
            return new QrCode(modules.getWidth(), List.copyOf(runs));
        } catch (WriterException e) {
            throw new IllegalArgumentException("No code holds this text", e);
        }
    }

    /** The same as a path of SVG. */
    public String path() {
        return runs.stream()
                .map(run -> "M" + run.x() + " " + run.y() + "h" + run.length() + "v1h-" + run.length() + "z")
                .collect(Collectors.joining());
    }

    private static void addRow(List<Run> runs, BitMatrix modules, int y) {
        int x = 0;
        while (x < modules.getWidth()) {
            int from = x;
            while (x < modules.getWidth() && modules.get(x, y)) {
                x++;
            }
            if (x > from) {
                runs.add(new Run(from, y, x - from));
            } else {
                x++;
            }
        }
    }
}
