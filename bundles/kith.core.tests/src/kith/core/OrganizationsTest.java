package kith.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import kith.model.Organization;

class OrganizationsTest extends SessionFixture {

    @Test
    void theOrganizationOfANameIsFoundHoweverItIsWritten() throws Exception {
        Organization clinic = MODEL.createOrganization();
        clinic.setName("Cl\u00ednica  Osei");
        session.execute("Add", () -> session.create(clinic));
        assertEquals(Optional.of(clinic.getId()), Organizations.named(session.getStore(), "clinica osei"));
        assertEquals(Optional.empty(), Organizations.named(session.getStore(), "Osei"));
    }
}
