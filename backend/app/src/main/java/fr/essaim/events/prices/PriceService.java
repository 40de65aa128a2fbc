package fr.essaim.events.prices;

import fr.essaim.events.EventAction;
import fr.essaim.events.EventDetails;
import fr.essaim.events.EventService;
import fr.essaim.events.EventState;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Use cases of prices. Who may know of an event knows its prices; who writes it writes them, and asks on behalf of others. */
@ApplicationScoped
public class PriceService {
    private final EventService events;
    private final PriceLists prices;
    private final PriceFacts facts;
    private final AuditTrail audit;
    private final Today today;

    PriceService(EventService events, PriceLists prices, PriceFacts facts, AuditTrail audit, Today today) {
        this.events = events;
        this.prices = prices;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    PriceListDetails get(Actor actor, UUID event) {
        return details(events.get(actor, event));
    }

    /** Writes all rules of an event at once. */
    @Transactional
    public PriceListDetails update(Actor actor, UUID eventId, int version, PriceListDraft draft) {
        EventDetails event = events.get(actor, eventId);
        requireWriter(event);
        draft.requireSound();
        prices.lock(eventId);
        PriceListDetails before = details(event);
        if (before.version() != version) {
            throw ProblemException.staleVersion(before.version());
        }
        List<PriceRule> rules = rules(draft, before);
        facts.requireProgrammes(rules);
        UUID list = prices.write(eventId, rules, today.now());
        PriceListDetails after = details(event);
        var subject = new AuditTrail.Subject("PRICE_LIST", list, event.title());
        audit.record(actor, "PRICE_LIST_UPDATED", subject, before.version() == 0 ? null : before, after, null);
        return after;
    }

    /** What the caller would pay, or somebody else for whom those who write the event ask. */
    public Quote quote(Actor actor, UUID eventId, QuoteRequest request) {
        EventDetails event = events.get(actor, eventId);
        if (!request.asksForCaller() && !mayQuoteOthers(event)) {
            throw ProblemException.forbidden();
        }
        Party party = request.asksForCaller() ? facts.of(actor.personId()) : facts.of(request);
        return quote(event, prices.of(eventId).rules(), party);
    }

    /** What a person pays who registers now; empty for an event without rules. */
    public Optional<Quote> quoteFor(Actor actor, UUID eventId, UUID person) {
        List<PriceRule> rules = prices.of(eventId).rules();
        return rules.isEmpty()
                ? Optional.empty()
                : Optional.of(quote(events.get(actor, eventId), rules, facts.of(person)));
    }

    /** What many would pay now, in a fixed number of statements. */
    public Reckoning reckoning(EventDetails event) {
        List<PriceRule> rules = prices.of(event.id()).rules();
        return new Reckoning(priced(rules), facts.circumstances(event, PriceLists.programmes(rules)));
    }

    private Quote quote(EventDetails event, List<PriceRule> rules, Party party) {
        return Quote.of(priced(rules), facts.circumstances(event, party, PriceLists.programmes(rules)));
    }

    private static List<PricedRule> priced(List<PriceRule> rules) {
        return rules.stream().map(PriceRule::priced).toList();
    }

    private PriceListDetails details(EventDetails event) {
        PriceLists.Written written = prices.of(event.id());
        return PriceListDetails.of(
                event.id(), written.version(), written.rules(), facts.programmes(written.rules()), actions(event));
    }

    private List<PriceListAction> actions(EventDetails event) {
        var actions = new ArrayList<PriceListAction>();
        if (mayWrite(event)) {
            actions.add(PriceListAction.UPDATE);
        }
        if (mayQuoteOthers(event)) {
            actions.add(PriceListAction.QUOTE_OTHERS);
        }
        return List.copyOf(actions);
    }

    /** Who writes an event may copy it whatever its state. */
    private static boolean mayQuoteOthers(EventDetails event) {
        return event.actions().contains(EventAction.DUPLICATE);
    }

    /** What people paid, or were told they would, stands once the event is over; a draft told nobody anything. */
    private boolean mayWrite(EventDetails event) {
        boolean over = event.state() != EventState.DRAFT && !event.endsAt().isAfter(today.now());
        return event.actions().contains(EventAction.UPDATE) && !over;
    }

    private void requireWriter(EventDetails event) {
        if (mayWrite(event)) {
            return;
        }
        if (mayQuoteOthers(event)) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "prices-closed");
        }
        throw ProblemException.forbidden();
    }

    /** A rule that stays keeps its id: quotes name it. */
    private static List<PriceRule> rules(PriceListDraft draft, PriceListDetails before) {
        var known = before.rules().stream().map(PriceRule::id).collect(Collectors.toCollection(HashSet::new));
        var rules = new ArrayList<PriceRule>();
        for (PriceRuleDraft rule : draft.rules()) {
            UUID id = rule.id();
            if (id != null && !known.remove(id)) {
                throw ProblemException.unknownReference("/rules/" + rules.size() + "/id");
            }
            rules.add(rule.as(id == null ? Versioned.newId() : id));
        }
        return rules;
    }
}
