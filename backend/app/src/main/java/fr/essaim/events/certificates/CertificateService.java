package fr.essaim.events.certificates;

import fr.essaim.events.registrations.RegistrationAction;
import fr.essaim.events.registrations.RegistrationDetails;
import fr.essaim.events.registrations.RegistrationService;
import fr.essaim.shared.mail.Brand;
import fr.essaim.shared.pdf.PdfDocument;
import fr.essaim.shared.pdf.PdfWording;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Use cases of certificates. */
@ApplicationScoped
class CertificateService {
    private final RegistrationService registrations;
    private final Certificates certificates;
    private final Brand brand;
    private final Today today;

    CertificateService(RegistrationService registrations, Certificates certificates, Brand brand, Today today) {
        this.registrations = registrations;
        this.certificates = certificates;
        this.brand = brand;
        this.today = today;
    }

    /**
     * The paper, for whom it names and for whoever runs the event.
     *
     * @throws ProblemException not-found, rule-violated before the end and for who was not noted as present
     */
    PdfDocument paper(Actor actor, UUID registration, PdfWording words) {
        RegistrationDetails details = registrations.get(actor, registration);
        if (!details.actions().contains(RegistrationAction.PRINT_CERTIFICATE)) {
            boolean over = !details.event().endsAt().isAfter(today.now());
            throw new ProblemException(ProblemCode.RULE_VIOLATED)
                    .atParameter("id", over ? "not-attended" : "certificate-not-yet");
        }
        Certificate certificate = certificates.of(registration, today.now()).orElseThrow(ProblemException::notFound);
        return new CertificatePaper(words, certificate, brand.url("/attestations/" + certificate.code())).document();
    }

    /** @throws ProblemException not-found where no certificate ever had this code */
    CertificateCheck check(UUID code) {
        return certificates.check(code, today.now()).orElseThrow(ProblemException::notFound);
    }
}
