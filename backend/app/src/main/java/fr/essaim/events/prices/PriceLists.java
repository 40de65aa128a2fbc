package fr.essaim.events.prices;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.money.Money;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Every query on prices. */
@ApplicationScoped
class PriceLists implements PanacheRepositoryBase<PriceList, UUID> {
    /** @param version 0 before any rules were written */
    record Written(int version, List<PriceRule> rules) {}

    private record Line(int version, List<PriceRule> rule) {}

    private final Rows rows;
    private final ObjectMapper json;

    PriceLists(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    Written of(UUID event) {
        List<Line> lines = rows.all(this::line, """
                select l.version, r.id, r.name, r.amount, r.basis, r.condition::text as condition
                from price_list l left join price_rule r on r.list_id = l.id
                where l.event_id = ? order by r.position
                """, event);
        // Hibernate counts from 0, which is what there is before the first list.
        int version =
                lines.stream().mapToInt(line -> line.version() + 1).findFirst().orElse(0);
        return new Written(
                version, lines.stream().flatMap(line -> line.rule().stream()).toList());
    }

    /** Writers of one event's prices go one after the other, the first of all among them. */
    void lock(UUID event) {
        rows.all(row -> 0, "select 1 from event where id = ? for no key update", event);
    }

    /** @return the id of the list */
    UUID write(UUID event, List<PriceRule> rules, Instant now) {
        PriceList list = find("eventId", event).firstResultOptional().orElse(null);
        if (list == null) {
            list = new PriceList(event, now);
            persist(list);
        } else {
            list.revise(now);
        }
        flush();
        rows.update("delete from price_rule where list_id = ?", list.id());
        if (!rules.isEmpty()) {
            insert(list.id(), rules);
        }
        return list.id();
    }

    private void insert(UUID list, List<PriceRule> rules) {
        rows.update(
                """
                insert into price_rule (list_id, position, id, name, amount, basis, condition)
                select ?, w.number - 1, w.id, w.name, w.amount, w.basis, w.condition
                from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as numeric[]), cast(? as text[]), cast(? as jsonb[]))
                    with ordinality w (id, name, amount, basis, condition, number)
                """,
                list,
                rules.stream().map(PriceRule::id).toList(),
                rules.stream().map(PriceRule::name).toList(),
                rules.stream().map(rule -> rule.amount().amount()).toList(),
                rules.stream().map(PriceRule::basis).toList(),
                rules.stream().map(rule -> asJson(rule.condition())).toList());
    }

    private Line line(Row row) throws SQLException {
        UUID id = row.uuidOrNull("id");
        return new Line(row.integer("version"), id == null ? List.of() : List.of(rule(row, id)));
    }

    private PriceRule rule(Row row, UUID id) throws SQLException {
        return new PriceRule(
                id,
                row.text("name"),
                Money.euros(new BigDecimal(row.text("amount"))),
                row.constant("basis", PriceBasis.class),
                condition(row.text("condition")));
    }

    private String asJson(PriceCondition condition) {
        try {
            return json.writeValueAsString(condition);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A condition must be serialisable", e);
        }
    }

    private PriceCondition condition(String text) {
        try {
            return json.readValue(text, PriceCondition.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored condition must be readable", e);
        }
    }

    /** Every programme that rules ask about. */
    static List<UUID> programmes(List<PriceRule> rules) {
        Stream<Condition> conditions = rules.stream().map(rule -> rule.priced().condition());
        return conditions
                .flatMap(Condition::traits)
                .flatMap(trait -> Stream.ofNullable(trait.programme()))
                .distinct()
                .toList();
    }
}
