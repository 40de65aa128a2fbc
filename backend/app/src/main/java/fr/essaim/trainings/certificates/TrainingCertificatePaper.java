package fr.essaim.trainings.certificates;

import fr.essaim.shared.pdf.PdfDocument;
import fr.essaim.shared.pdf.PdfWording;
import fr.essaim.shared.time.Today;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody shows to their employer.
 *
 * @param address where anybody checks it
 */
record TrainingCertificatePaper(PdfWording words, TrainingCertificateCheck.Certified said, String address) {
    private static final int MINUTES_OF_AN_HOUR = 60;

    PdfDocument document() {
        var facts = new ArrayList<PdfDocument.Fact>();
        facts.add(fact("training.certificate.training", said.training()));
        facts.add(fact("training.certificate.version", String.valueOf(said.versionNumber())));
        facts.add(fact(
                "training.certificate.length",
                words.text(
                        "training.certificate.hours",
                        Math.max(1, Math.round((float) said.minutes() / MINUTES_OF_AN_HOUR)))));
        facts.add(fact("training.certificate.organisation", said.organisation()));
        facts.add(fact("training.certificate.issued", words.date(LocalDate.ofInstant(said.issuedAt(), Today.FRANCE))));
        if (said.expiresAt() != null) {
            facts.add(fact(
                    "training.certificate.expires", words.date(LocalDate.ofInstant(said.expiresAt(), Today.FRANCE))));
        }
        return new PdfDocument(
                words.locale(),
                words.text("training.certificate.file", said.training(), said.person()),
                words.text("training.certificate.kind"),
                words.text("training.certificate.title", said.person()),
                List.copyOf(facts),
                List.of(),
                new PdfDocument.Check(address, words.text("certificate.check")));
    }

    private PdfDocument.Fact fact(String key, String value) {
        return new PdfDocument.Fact(words.text(key), value);
    }
}
