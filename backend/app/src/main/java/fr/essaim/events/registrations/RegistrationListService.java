package fr.essaim.events.registrations;

import fr.essaim.events.fees.FeeLedger;
import fr.essaim.shared.listing.AddressList;
import fr.essaim.shared.mail.Letter;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers whole lists of people: all of a list or nobody, unless bad lines are to be skipped. */
@ApplicationScoped
class RegistrationListService {
    private final RegistrationService service;
    private final Registrations registrations;
    private final Seats seats;
    private final FeeLedger fees;

    RegistrationListService(RegistrationService service, Registrations registrations, Seats seats, FeeLedger fees) {
        this.service = service;
        this.registrations = registrations;
        this.seats = seats;
        this.fees = fees;
    }

    /**
     * @param dryRun only says what would become of each line
     * @param skipBad registers the good lines of a list that has bad ones too
     * @throws ProblemException rule-violated, with the report, when a line is bad and bad ones are not to be skipped
     */
    @Transactional
    RegistrationReport register(Actor actor, UUID event, byte[] content, boolean dryRun, boolean skipBad) {
        service.requireRuns(actor, event);
        List<AddressList.Entry> entries = AddressList.read(content);
        Map<String, Addressee> known = registrations.addressees(
                actor, event, entries.stream().map(AddressList.Entry::text).toList());
        RegistrationReport report = RegistrationReport.of(dryRun, judge(actor, event, entries, known));
        if (dryRun) {
            return report;
        }
        if (report.bad() > 0 && !skipBad) {
            throw refused(report);
        }
        List<RegistrationReport.Line> done = report.lines().stream()
                .map(line -> line.outcome().isRegistered() ? register(actor, event, line, known) : line)
                .toList();
        return RegistrationReport.of(false, done);
    }

    private RegistrationReport.Line register(
            Actor actor, UUID event, RegistrationReport.Line line, Map<String, Addressee> known) {
        Addressee addressee = known.get(key(line.text()));
        if (addressee == null) {
            return line;
        }
        RegistrationDetails after =
                service.register(actor, event, new RegistrationDraft(addressee.person(), null, null));
        var outcome = after.state() == RegistrationState.WAITLISTED
                ? RegistrationOutcome.WAITLISTED
                : RegistrationOutcome.CONFIRMED;
        return new RegistrationReport.Line(line.line(), line.text(), line.name(), outcome);
    }

    private List<RegistrationReport.Line> judge(
            Actor actor, UUID event, List<AddressList.Entry> entries, Map<String, Addressee> known) {
        int left = seats.left(event);
        var seen = new HashSet<String>();
        var lines = new ArrayList<RegistrationReport.Line>();
        for (AddressList.Entry entry : entries) {
            Addressee addressee = known.get(key(entry.text()));
            RegistrationOutcome outcome = judge(actor, event, entry.text(), addressee, seen);
            if (outcome == RegistrationOutcome.CONFIRMED && left-- <= 0) {
                outcome = RegistrationOutcome.WAITLISTED;
            }
            String name = addressee == null ? null : addressee.name();
            lines.add(new RegistrationReport.Line(entry.line(), entry.text(), name, outcome));
        }
        return lines;
    }

    private RegistrationOutcome judge(
            Actor actor, UUID event, String text, @Nullable Addressee addressee, Set<String> seen) {
        if (!Letter.isAddress(text)) {
            return RegistrationOutcome.MALFORMED;
        }
        if (!seen.add(key(text))) {
            return RegistrationOutcome.REPEATED;
        }
        if (addressee == null) {
            return RegistrationOutcome.UNKNOWN;
        }
        if (addressee.registered()) {
            return RegistrationOutcome.ALREADY_REGISTERED;
        }
        return fees.hasPrice(actor, event, addressee.person())
                ? RegistrationOutcome.CONFIRMED
                : RegistrationOutcome.UNPRICED;
    }

    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    private static ProblemException refused(RegistrationReport report) {
        var problem = new ProblemException(ProblemCode.RULE_VIOLATED).with("report", report);
        report.lines().stream()
                .filter(line -> line.outcome().isBad())
                .forEach(line -> problem.atField("/" + line.line(), code(line.outcome())));
        return problem;
    }

    private static String code(RegistrationOutcome bad) {
        return switch (bad) {
            case UNKNOWN -> "unknown-address";
            case UNPRICED -> "price-undecided";
            default -> "email";
        };
    }
}
