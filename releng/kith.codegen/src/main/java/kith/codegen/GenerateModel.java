package kith.codegen;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the code of the model bundles from {@code kith.genmodel}, without a workbench.
 *
 * <p>With {@code check} it generates into a scratch folder and fails, naming each file, when the committed
 * {@code src-gen} folders differ; with {@code write} it replaces them.
 */
public final class GenerateModel {

    private static final List<String> BUNDLES = List.of("kith.model", "kith.model.edit");

    private GenerateModel() {
    }

    public static void main(String[] args) throws IOException {
        boolean write = args[0].equals("write");
        Path bundles = Path.of(args[1]).toRealPath();
        Path scratch = Files.createTempDirectory("kith-codegen");
        try {
            generate(bundles, scratch);
            Set<String> differences = new TreeSet<>();
            for (String bundle : BUNDLES) {
                Path generated = scratch.resolve(bundle).resolve("src-gen");
                Path committed = bundles.resolve(bundle).resolve("src-gen");
                if (write) {
                    delete(committed);
                    copy(generated, committed);
                } else {
                    compare(bundle, generated, committed, differences);
                }
            }
            if (!differences.isEmpty()) {
                throw new IllegalStateException("The generated code of the model is not what kith.genmodel generates; run\n"
                        + "  ./mvnw -f releng/kith.codegen process-classes -Dcodegen=write\n" + String.join("\n", differences));
            }
        } finally {
            delete(scratch);
        }
    }

    private static void generate(Path bundles, Path scratch) throws IOException {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        GenModelPackage.eINSTANCE.eClass();
        for (String bundle : BUNDLES) {
            Path folder = Files.createDirectories(scratch.resolve(bundle));
            EcorePlugin.getPlatformResourceMap().put(bundle, URI.createFileURI(folder + "/"));
        }
        resources.getURIConverter().getURIMap().put(URI.createURI("platform:/resource/kith.model/model/"),
                URI.createFileURI(bundles.resolve("kith.model/model") + "/"));

        GenModel genModel = (GenModel) resources
                .getResource(URI.createURI("platform:/resource/kith.model/model/kith.genmodel"), true).getContents().get(0);
        EcoreUtil.resolveAll(genModel);
        genModel.reconcile();
        genModel.setCanGenerate(true);
        Diagnostic problems = genModel.diagnose();
        if (problems.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(problems.toString());
        }
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        Generator generator = new Generator();
        generator.setInput(genModel);
        for (Object type : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
            Diagnostic result = generator.generate(genModel, type, new BasicMonitor());
            if (result.getSeverity() >= Diagnostic.ERROR) {
                throw new IllegalStateException(result.toString());
            }
        }
    }

    private static void compare(String bundle, Path generated, Path committed, Set<String> differences) throws IOException {
        Set<Path> all = new TreeSet<>();
        for (Path root : List.of(generated, committed)) {
            files(root).forEach(file -> all.add(root.relativize(file)));
        }
        for (Path file : all) {
            Path left = generated.resolve(file);
            Path right = committed.resolve(file);
            if (!Files.exists(left) || !Files.exists(right)
                    || !Arrays.equals(Files.readAllBytes(left), Files.readAllBytes(right))) {
                differences.add("  " + bundle + "/src-gen/" + file);
            }
        }
    }

    private static List<Path> files(Path root) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        try (var walk = Files.walk(root)) {
            walk.filter(Files::isRegularFile).forEach(files::add);
        }
        return files;
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
