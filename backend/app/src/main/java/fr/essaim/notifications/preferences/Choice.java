package fr.essaim.notifications.preferences;

import fr.essaim.notifications.MailCadence;
import fr.essaim.notifications.NotificationKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NotificationChoice", description = "How one kind is told.")
public record Choice(
        @Schema(description = "Whether it is shown in the application", examples = "true", required = true)
        boolean inApp,

        @Schema(description = "When it is told by mail", examples = "WEEKLY", required = true)
        MailCadence email) {

    static Choice usual(NotificationKind kind) {
        return new Choice(true, kind.usualMail());
    }

    /** Whether anybody is told anything. */
    public boolean tells() {
        return inApp || email != MailCadence.OFF;
    }

    /** What the rules leave of it: a compulsory kind is always told both ways, whatever was stored when it was not. */
    Choice within(NotificationKind kind) {
        return isAllowed(kind) ? this : new Choice(true, email == MailCadence.OFF ? kind.usualMail() : email);
    }

    boolean isAllowed(NotificationKind kind) {
        return !kind.isCompulsory() || (inApp && email != MailCadence.OFF);
    }
}
