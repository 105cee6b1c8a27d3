using System.Text;

namespace Funnel.Domain.Tests.Guardrails;

public sealed class PublicApiTests
{
    private const string Approved = "tests/Funnel.Domain.Tests/Guardrails/PublicApi.approved.txt";

    private static readonly string Received = Path.Combine(AppContext.BaseDirectory, "PublicApi.received.txt");

    [Fact]
    public void PublicApi_OfTheLibrary_IsTheApprovedText()
    {
        var approved = ReadApproved();
        var current = Describe(LibraryAssembly.PublicTypes);

        File.Delete(Received);
        Assert.True(current == approved, current == approved ? "" : Refusal(approved, current));
    }

    [Fact]
    public void Describe_NullableMembers_ShowsTheQuestionMark() =>
        Assert.Equal(
            """
            sealed record Funnel.Domain.Tests.Guardrails.ApiSpecimen<T> : IDisposable where T : struct
                IReadOnlyList<string?>? Aliases { get; init; }
                T? Weight { get; init; }
                const int Limit = 3
                int Count { get; }
                new(string Name, IReadOnlyList<string?>? Aliases, T? Weight)
                static bool TryGet(string code, out ApiSpecimen<T>? found, params IEnumerable<int> rest)
                string Name { get; init; }
                void Dispose()


            """,
            Describe([typeof(ApiSpecimen<>)]));

    private static string Describe(IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        foreach (var type in types.OrderBy(type => $"{type.Namespace}.{ApiNames.Short(type)}", StringComparer.Ordinal))
        {
            text.Append(ApiTypes.Header(type)).Append('\n');
            foreach (var member in ApiMembers.Of(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string ReadApproved()
    {
        var path = Path.Combine(SourceTree.Root, Approved);
        return File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
    }

    private static string Refusal(string approved, string current)
    {
        File.WriteAllText(Received, current);

        var before = approved.Split('\n').ToHashSet(StringComparer.Ordinal);
        var after = current.Split('\n').ToHashSet(StringComparer.Ordinal);
        var changes = approved.Split('\n').Where(line => !after.Contains(line)).Select(line => $"- {line.Trim()}")
            .Concat(current.Split('\n').Where(line => !before.Contains(line)).Select(line => $"+ {line.Trim()}"))
            .Take(40);
        return $"The public API differs from the approved text:\n{string.Join('\n', changes)}\n\n"
            + "If the change is meant, accept it at the root of the repository with\n"
            + $"  cp {Path.GetRelativePath(SourceTree.Root, Received).Replace('\\', '/')} {Approved}\n";
    }
}
