using System.Text.RegularExpressions;
using Funnel.Domain.Tests.Guardrails;

namespace Funnel.Domain.Tests.Readme;

/// <summary>What somebody reads who has the package and not the repository.</summary>
public sealed class PackageReadmeTests
{
    private static readonly string Page = Read("src/Funnel.Domain/README.md");

    [Fact]
    public void Example_AsPrinted_IsTheCodeThatRuns()
    {
        var source = Read("tests/Funnel.Domain.Tests/Readme/PackageExample.cs");
        var usings = source[..source.IndexOf("\n\n", StringComparison.Ordinal)];
        var body = Between(source, "        // example\n", "        // end\n");

        Assert.Equal(
            usings + "\n\n" + Regex.Replace(body, "(?m)^ {8}", ""), Between(Page, "```csharp\n", "```"));
    }

    [Fact]
    public void Example_Run_PrintsWhatThePageSays()
    {
        var printed = new PackageExample().Run();

        // Where they differ, a person pastes this file between the page's two markers.
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "PackageReadme.received.txt"), printed);
        Assert.Equal(Between(Page, "```text\n", "```"), printed);
    }

    [Fact]
    public void Pages_OfThePackages_TellHowToInstallThemAndLinkNowhereInTheRepository()
    {
        var pages = Directory.EnumerateDirectories(Path.Combine(SourceTree.Root, "src"))
            .Select(folder => (Package: Path.GetFileName(folder), Text: Read(Path.Combine(folder, "README.md"))))
            .ToList();

        Assert.Equal(7, pages.Count);
        Assert.All(pages, page =>
        {
            Assert.Contains($"dotnet add package {page.Package}\n", page.Text, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\]\((?!https://)", page.Text);
            Assert.DoesNotContain("dotnet run", page.Text, StringComparison.Ordinal);
        });
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(SourceTree.Root, path));

    private static string Between(string text, string first, string last)
    {
        var start = text.IndexOf(first, StringComparison.Ordinal) + first.Length;
        return text[start..text.IndexOf(last, start, StringComparison.Ordinal)];
    }
}
