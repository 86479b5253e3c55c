package kith.bench.startup;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that this process was started from, from which others are started in the same way. */
final class Installation {

    private static final String CONFIGURATOR = "org.eclipse.equinox.simpleconfigurator";

    private final Path configuration = folder("osgi.configuration.area");

    /**
     * Gives an application a configuration area of its own, a copy of this one's without what Equinox caches in it.
     *
     * @param home the application's own folder
     */
    void prepare(Path home) throws IOException {
        Path area = home.resolve("configuration");
        Files.createDirectories(area.resolve(CONFIGURATOR));
        Files.copy(configuration.resolve("config.ini"), area.resolve("config.ini"));
        Path bundles = configuration.resolve(CONFIGURATOR).resolve("bundles.info");
        if (Files.exists(bundles)) {
            Files.copy(bundles, area.resolve(CONFIGURATOR).resolve("bundles.info"));
        }
    }

    /** Returns the command that starts an application which has been prepared for. */
    List<String> command(Path home, Marker marker, String application, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith("-agentlib")).forEach(command::add);
        command.add("-D" + Marker.PROPERTY + "=" + marker.file());
        command.addAll(List.of("-jar", launcher(), "-install", folder("osgi.install.area").toString(),
                "-configuration", home.resolve("configuration").toString(), "-data", home.resolve("workspace").toString(),
                "-nosplash", "-application", application));
        command.addAll(arguments);
        return command;
    }

    private static String launcher() {
        String path = System.getProperty("java.class.path");
        if (path.contains(File.pathSeparator)) {
            throw new IllegalStateException("Start-up can only be measured where the launcher of Equinox was started: " + path);
        }
        return Path.of(path).toAbsolutePath().toString();
    }

    private static Path folder(String property) {
        return Path.of(URI.create(System.getProperty(property).replace(" ", "%20")));
    }
}
