package fr.essaim.events.fees;

import fr.essaim.events.registrations.RegistrationState;
import fr.essaim.people.PersonReference;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Fee",
        description =
                "What is due for a registration: the price it was made under, which stays whatever rules and facts become, and today’s where it differs.")
public record FeeDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, for `If-Match`", examples = "0", required = true)
        int version,

        @Schema(
                description = "The registration it is for",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5f",
                required = true)
        UUID registrationId,

        @Schema(description = "Who comes", required = true) PersonReference person,

        @Schema(description = "State of the registration", examples = "CONFIRMED", required = true)
        RegistrationState state,

        @Schema(
                description = "Whom the person works for, which pays; null for who pays themselves",
                required = true,
                nullable = true)
        @Nullable
        Reference payer,

        @Schema(description = "What is due; nothing for an event that is cancelled", required = true)
        Money amount,

        @Schema(
                description = "Amount and reason, in the language of Accept-Language",
                examples =
                        "150,00 €, soit 150,00 € par jour pour 1 jour : la règle « Territoires non adhérents » s’applique, car elle vaut pour tout le monde.",
                required = true)
        String sentence,

        @Schema(description = "When this price was taken", examples = "2026-11-22T09:30:00Z", required = true)
        Instant quotedAt,

        @Schema(
                description = "What one would pay today, where it is not what is due; nothing of it applies by itself",
                required = true,
                nullable = true)
        @Nullable
        CurrentPrice current,

        @Schema(description = "What the reader may do", examples = "[\"REPRICE\"]", required = true)
        List<FeeAction> actions)
        implements Tagged {
    static final CsvColumns<FeeDetails> CSV = new CsvColumns<FeeDetails>()
            .column("registrationId", FeeDetails::registrationId)
            .column("person", fee -> fee.person().displayName())
            .column("payer", fee -> fee.payer() == null ? null : fee.payer().name())
            .column("state", FeeDetails::state)
            .column("amount", fee -> fee.amount().amount())
            .column("currency", fee -> fee.amount().currency())
            .column("reason", FeeDetails::sentence)
            .column("quotedAt", FeeDetails::quotedAt)
            .column("currentAmount", FeeDetails::currentAmount);

    @Schema(description = "What somebody would pay who registered now.")
    public record CurrentPrice(
            @Schema(description = "The amount; null when no rule fits", required = true, nullable = true) @Nullable
            Money amount,

            @Schema(
                    description = "Amount and reason, in the language of Accept-Language",
                    examples = "Cet événement est gratuit pour tout le monde.",
                    required = true)
            String sentence) {}

    private @Nullable String currentAmount() {
        return current == null || current.amount() == null
                ? null
                : current.amount().amount();
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, person, state, payer, current, actions);
    }
}
