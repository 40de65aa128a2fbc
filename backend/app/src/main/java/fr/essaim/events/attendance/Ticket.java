package fr.essaim.events.attendance;

import fr.essaim.shared.qr.QrCode;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What somebody shows at the door.")
public record Ticket(
        @Schema(description = "To be said where there is no camera", examples = "1C2B-4D5E", required = true)
        String code,

        @Schema(
                description = "What the code says: the list at the door, for whoever runs the event",
                examples =
                        "https://essaim.example.org/evenements/0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e/presences#0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5f",
                required = true)
        String address,

        @Schema(
                description = "Width and height of the QR code, its quiet zone included",
                examples = "45",
                required = true)
        int size,

        @Schema(description = "Its dark parts, as a path of SVG", examples = "M4 4h7v1h-7z", required = true)
        String path) {
    private static final int LETTERS = 8;

    static Ticket of(UUID registration, String address) {
        QrCode drawn = QrCode.of(address);
        return new Ticket(codeOf(registration), address, drawn.size(), drawn.path());
    }

    /** The end of an id is its random part: at one event hardly ever twice the same, and the door says so if it is. */
    static String codeOf(UUID registration) {
        String id = registration.toString().toUpperCase(Locale.ROOT);
        String end = id.substring(id.length() - LETTERS);
        return end.substring(0, LETTERS / 2) + "-" + end.substring(LETTERS / 2);
    }
}
