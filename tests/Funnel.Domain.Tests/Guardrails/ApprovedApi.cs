using System.Reflection;
using PublicApiGenerator;

namespace Funnel.Domain.Tests.Guardrails;

/// <summary>What a caller of a package can see, held to a text that is approved with each change.</summary>
internal static class ApprovedApi
{
    private const string ReceivedName = "PublicApi.received.txt";

    private static readonly ApiGeneratorOptions Options = new()
    {
        // Folders are namespaces, so the whole text reads folder by folder; attributes of the build are no API.
        IncludeAssemblyAttributes = false,
        UseDenyNamespacePrefixesForExtensionMethods = false,
        ExcludeAttributes = ["System.Diagnostics.DebuggerDisplayAttribute"],
    };

    /// <param name="library">The package's assembly.</param>
    /// <param name="approvedFile">The approved text, by its path from the root of the repository.</param>
    public static void Holds(Assembly library, string approvedFile)
    {
        var path = Path.Combine(SourceTree.Root, approvedFile);
        var received = Path.Combine(AppContext.BaseDirectory, ReceivedName);
        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        var current = Describe(library);

        File.Delete(received);
        if (current != approved)
        {
            File.WriteAllText(received, current);
            Assert.Fail(Refusal(approved, current, received, approvedFile));
        }
    }

    public static string Describe(Assembly library) =>
        library.GeneratePublicApi(Options).ReplaceLineEndings("\n").TrimEnd() + "\n";

    private static string Refusal(string approved, string current, string received, string approvedFile)
    {
        var before = approved.Split('\n').ToHashSet(StringComparer.Ordinal);
        var after = current.Split('\n').ToHashSet(StringComparer.Ordinal);
        var changes = before.Where(line => !after.Contains(line)).Select(line => $"- {line.Trim()}")
            .Concat(after.Where(line => !before.Contains(line)).Select(line => $"+ {line.Trim()}"))
            .Take(40);
        var accept = $"cp {Path.GetRelativePath(SourceTree.Root, received).Replace('\\', '/')} {approvedFile}";
        return $"""
            The public API differs from the approved text:
            {string.Join('\n', changes)}

            If the change is meant, accept it at the root of the repository with
              {accept}
            """;
    }
}
