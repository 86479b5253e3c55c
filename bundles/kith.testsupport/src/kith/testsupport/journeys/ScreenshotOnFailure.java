package kith.testsupport.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import kith.testsupport.driver.WorkbenchDriver;

/** Saves a picture of the screen when a journey fails, before it is tidied, and says where. */
final class ScreenshotOnFailure implements AfterTestExecutionCallback {

    private final Supplier<WorkbenchDriver> driver;

    ScreenshotOnFailure(Supplier<WorkbenchDriver> driver) {
        this.driver = driver;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) throws IOException {
        if (context.getExecutionException().isPresent()) {
            Path folder = Path.of(System.getProperty("kith.screenshots", "screenshots")).toAbsolutePath();
            Path file = folder.resolve(context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName() + ".png");
            Files.createDirectories(folder);
            driver.get().screenshot(file);
            context.publishReportEntry("screenshot", file.toString());
        }
    }
}
