package kith.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kith.core.quicklog.QuickLog;
import kith.core.quicklog.QuickLogParser;
import kith.core.quicklog.Vocabulary;

class ChannelsTest {

    private final Object token = new Object();
    private IExtensionRegistry registry;
    private Channels channels;

    @BeforeEach
    void create() {
        registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
        add("kith.core", "<plugin><extension-point id='channels' name='Channels'/></plugin>");
        channels = new Channels(registry);
        add("acme", "<plugin><extension point='kith.core.channels'><channel id='acme.signal' name='Signal' words='signalled, signal call'/>"
                + "<channel id='acme.diary' name='Diary' weight='0'/></extension></plugin>");
    }

    @AfterEach
    void stop() {
        registry.stop(token);
    }

    private void add(String contributor, String xml) {
        registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor(contributor), false, contributor, null, token);
    }

    @Test
    void aChannelOfAPlugInIsKnownByItsNameAndItsWords() {
        assertEquals(Map.of("Signal", "acme.signal", "signalled", "acme.signal", "signal call", "acme.signal", "Diary", "acme.diary"),
                channels.words());
    }

    @Test
    void aLineThatLogsUnderstandsTheWordsOfAPlugIn() {
        QuickLog log = new QuickLogParser(new Vocabulary(Locale.UK, channels.words()),
                Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC)).parse("signalled Ben about chess");
        assertEquals("acme.signal", log.channel());
        assertEquals(List.of("Ben"), log.names());
    }

    @Test
    void whatHasNoWeightIsNoContact() {
        assertEquals(List.of(true, false), List.of(channels.find("acme.signal").orElseThrow().isContact(),
                channels.find("acme.diary").orElseThrow().isContact()));
    }
}
