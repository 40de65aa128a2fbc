package fr.essaim.events.fees;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.events.prices.Party;
import fr.essaim.events.prices.Quote;
import fr.essaim.events.registrations.RegistrationState;
import fr.essaim.people.PersonReference;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import fr.essaim.shared.money.Money;
import fr.essaim.shared.persistence.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every query on fees. Those of registrations that have a seat, or had one, are due. */
@ApplicationScoped
class Fees {
    /** How many payers one answer names. */
    static final int MOST_PAYERS = 1_000;

    private static final int MOST_OF_ONE_PAYER = 2_000;

    private static final String DUE = "r.state in ('CONFIRMED', 'ATTENDED', 'ABSENT')";

    private static final String FROM = "registration_fee f join registration r on r.id = f.registration_id"
            + " join person p on p.id = r.person_id left join organisation y on y.id = f.payer_id" + Party.JOINS;

    private static final String COLUMNS = "f.id, f.version, f.registration_id, f.amount::text as amount,"
            + " f.quote::text as quote, f.updated_at, r.state, p.id as person_id,"
            + " p.display_name as person_name, y.id as payer_id, y.name as payer_name, " + Party.COLUMNS;

    private static final SortKeys SORTS =
            SortKeys.defaultingTo("name").by("name", "p.display_name", "text").by("amount", "f.amount", "numeric");

    private final Rows rows;
    private final ObjectMapper json;

    Fees(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    static Conditions due(UUID event) {
        return new Conditions().and("f.event_id = ?", event).and(DUE);
    }

    /** @param quote one that names an amount */
    void insert(UUID registration, UUID event, Quote quote, Instant now) {
        rows.update(
                "insert into registration_fee (id, version, registration_id, event_id, payer_id, amount, quote, created_at,"
                        + " updated_at) values (?, 0, ?, ?, cast(? as uuid), ?, cast(? as jsonb), ?, ?)",
                Versioned.newId(),
                registration,
                event,
                payer(quote),
                amount(quote),
                text(quote),
                now,
                now);
    }

    /** @return whether it was at that version */
    boolean replace(UUID id, int version, Quote quote, Instant now) {
        return rows.update(
                        "update registration_fee set version = version + 1, payer_id = cast(? as uuid), amount = ?,"
                                + " quote = cast(? as jsonb), updated_at = ? where id = ? and version = ?",
                        payer(quote),
                        amount(quote),
                        text(quote),
                        now,
                        id,
                        version)
                == 1;
    }

    /** @return the event that a fee is for */
    Optional<UUID> event(UUID id) {
        return rows.one(row -> row.uuid("event_id"), "select event_id from registration_fee where id = ?", id);
    }

    /** @param view knows what each would pay today */
    Page<FeeDetails> page(FeeView view, Conditions where, PageRequest request) {
        return list(view).page(rows, where, request);
    }

    CsvExport<FeeDetails> export(FeeView view, Conditions where, PageRequest request) {
        return list(view).export(rows, where, request, FeeDetails.CSV);
    }

    /** Hands over each in the default order, in constant memory. */
    void each(FeeView view, Conditions where, Consumer<FeeDetails> consumer) {
        list(view).each(rows, where, consumer);
    }

    List<FeeDetails> all(FeeView view, Conditions where) {
        return list(view).first(rows, where, MOST_OF_ONE_PAYER);
    }

    Optional<FeeDetails> one(FeeView view, UUID id) {
        return list(view).one(rows, new Conditions().and("f.id = ?", id));
    }

    /** Where the person of a fee works now, and for whom. */
    Optional<Party> party(UUID id) {
        return rows.one(Party::of, "select " + Party.COLUMNS + " from " + FROM + " where f.id = ?", id);
    }

    private Listing<FeeDetails> list(FeeView view) {
        return new Listing<>("fees", COLUMNS, FROM, "f.id", SORTS, row -> view.details(fee(row), Party.of(row)));
    }

    /** Who pays most first; one row more than {@link #MOST_PAYERS} when there are more. */
    List<PayerTotal> totals(UUID event) {
        return rows.all(Fees::total, """
                select y.id as organisation_id, y.name as organisation_name, p.id as person_id, p.display_name as person_name,
                    count(*) as registrations, sum(f.amount)::text as amount
                from registration_fee f join registration r on r.id = f.registration_id
                left join organisation y on y.id = f.payer_id left join person p on p.id = r.person_id and y.id is null
                where f.event_id = ? and %s
                group by y.id, y.name, p.id, p.display_name
                order by sum(f.amount) desc, coalesce(y.name, p.display_name), coalesce(y.id, p.id) limit ?
                """.formatted(DUE), event, MOST_PAYERS + 1);
    }

    private KeptFee fee(Row row) throws SQLException {
        return new KeptFee(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("registration_id"),
                PersonReference.of(row, "person"),
                row.constant("state", RegistrationState.class),
                Reference.ofNullable(row, "payer"),
                quote(row.text("quote")),
                row.instant("updated_at"));
    }

    private Quote quote(String text) {
        try {
            return json.readValue(text, Quote.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a quote", e);
        }
    }

    private String text(Quote quote) {
        try {
            return json.writeValueAsString(quote);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not to be written", e);
        }
    }

    private static BigDecimal amount(Quote quote) {
        return Objects.requireNonNull(quote.amount()).decimal();
    }

    private static @Nullable UUID payer(Quote quote) {
        return quote.organisation() == null ? null : quote.organisation().id();
    }

    private static PayerTotal total(Row row) throws SQLException {
        return new PayerTotal(
                Reference.ofNullable(row, "organisation"),
                PersonReference.ofNullable(row, "person"),
                row.integer("registrations"),
                Money.euros(new BigDecimal(row.text("amount"))));
    }
}
