package fr.essaim.events.fees;

import fr.essaim.events.EventAction;
import fr.essaim.events.EventDetails;
import fr.essaim.events.EventService;
import fr.essaim.events.EventState;
import fr.essaim.events.prices.Party;
import fr.essaim.events.prices.PriceService;
import fr.essaim.events.prices.Quote;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.pdf.PdfDocument;
import fr.essaim.shared.pdf.PdfWording;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Use cases of fees, for whoever runs the event. */
@ApplicationScoped
public class FeeService {
    private final EventService events;
    private final PriceService prices;
    private final Fees fees;
    private final AuditTrail audit;
    private final Today today;

    FeeService(EventService events, PriceService prices, Fees fees, AuditTrail audit, Today today) {
        this.events = events;
        this.prices = prices;
        this.fees = fees;
        this.audit = audit;
        this.today = today;
    }

    Page<FeeDetails> list(Actor actor, UUID event, Locale language, FeeFilter filter, PageRequest request) {
        return fees.page(view(require(actor, event), language), filter.narrow(Fees.due(event)), request);
    }

    CsvExport<FeeDetails> export(Actor actor, UUID event, Locale language, FeeFilter filter, PageRequest request) {
        return fees.export(view(require(actor, event), language), filter.narrow(Fees.due(event)), request);
    }

    FeeTotals totals(Actor actor, UUID event) {
        return FeeTotals.of(payers(require(actor, event)));
    }

    FeeWorkbook workbook(Actor actor, UUID event, PdfWording words) {
        EventDetails details = require(actor, event);
        FeeView view = view(details, words.locale());
        return new FeeWorkbook(words, payers(details), each -> fees.each(view, Fees.due(event), each));
    }

    /** @throws ProblemException not-found for an organisation that owes nothing for this event, not even zero */
    PdfDocument statement(Actor actor, UUID event, UUID payer, PdfWording words) {
        EventDetails details = require(actor, event);
        Conditions where = Fees.due(event).and("f.payer_id = ?", payer);
        List<FeeDetails> due = fees.all(view(details, words.locale()), where);
        if (due.isEmpty()) {
            throw ProblemException.notFound();
        }
        return new FeeStatement(words, details, due, today.now()).document();
    }

    /** Takes today's price in place of the one that was kept. */
    @Transactional
    public FeeDetails reprice(Actor actor, UUID id, int version, Locale language) {
        EventDetails event = require(actor, fees.event(id).orElseThrow(ProblemException::notFound));
        if (event.state() != EventState.PUBLISHED) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "event-not-published");
        }
        FeeView view = view(event, language);
        FeeDetails before = fees.one(view, id).orElseThrow(ProblemException::notFound);
        Party party = fees.party(id).orElseThrow(ProblemException::notFound);
        Quote quote = view.today().quote(party);
        if (quote.amount() == null) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "price-undecided");
        }
        if (!fees.replace(id, version, quote, today.now())) {
            throw ProblemException.staleVersion(before.version());
        }
        FeeDetails after = fees.one(view, id).orElseThrow(ProblemException::notFound);
        var subject =
                new AuditTrail.Subject("REGISTRATION_FEE", id, after.person().displayName() + ", " + event.title());
        audit.record(actor, "FEE_REPRICED", subject, before, after, null);
        return after;
    }

    /** Whoever was to pay for an event that is called off owes nothing. */
    private List<PayerTotal> payers(EventDetails event) {
        List<PayerTotal> payers = fees.totals(event.id());
        return event.state() == EventState.CANCELLED
                ? payers.stream().map(PayerTotal::waived).toList()
                : payers;
    }

    private EventDetails require(Actor actor, UUID id) {
        EventDetails event = events.get(actor, id);
        if (!event.actions().contains(EventAction.READ_REGISTRATIONS)) {
            throw ProblemException.forbidden();
        }
        return event;
    }

    private FeeView view(EventDetails event, Locale language) {
        return new FeeView(event, prices.reckoning(event), language);
    }
}
