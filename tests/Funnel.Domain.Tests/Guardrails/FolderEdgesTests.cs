namespace Funnel.Domain.Tests.Guardrails;

public sealed class FolderEdgesTests
{
    private static readonly ILookup<string, FolderRow> Rows =
        FolderEdges.All.ToLookup(row => row.Folder, StringComparer.Ordinal);

    [Fact]
    public void Folders_OfTheLibrary_EachHaveOneRow()
    {
        var folders = SourceTree.CSharp(FolderGraph.Library).Select(FolderGraph.FolderOf)
            .Where(folder => folder.Length > 0).Distinct(StringComparer.Ordinal);

        Guard.None(folders.Where(folder => Rows[folder].Count() != 1), "Folders without a row of their own:");
    }

    [Fact]
    public void Rows_MayUse_LowerLayersOrTheirOwnOnly()
    {
        var upward =
            from row in FolderEdges.All
            from used in row.MayUse
            where Rows[used].Single().Layer > row.Layer || used == row.Folder
            select $"{row.Folder} -> {used}";

        Guard.None(upward, "Rows that point to a higher layer:");
    }

    [Fact]
    public void Rows_FollowedFromAnyFolder_NeverComeBack()
    {
        var allowed = FolderEdges.All.SelectMany(row => row.MayUse.Select(used => (row.Folder, Used: used)))
            .ToLookup(edge => edge.Folder, edge => edge.Used, StringComparer.Ordinal);

        Assert.Empty(FolderGraph.FindCycle(allowed));
    }

    [Fact]
    public void Edges_InTheSources_AreAllowed()
    {
        var forbidden =
            from edge in FolderGraph.Edges()
            where !Rows[edge.From].Any(row => row.MayUse.Contains(edge.To, StringComparer.Ordinal))
            select $"{edge.From} -> {edge.To} in {edge.File}";

        Guard.None(forbidden, "Edges that FolderEdges does not list:");
    }

    [Fact]
    public void Edges_ThatAreAllowed_AreDrawn()
    {
        var drawn = FolderGraph.Edges().Select(edge => (edge.From, edge.To)).ToHashSet();
        var unused =
            from row in FolderEdges.All
            from used in row.MayUse
            where !drawn.Contains((row.Folder, used))
            select $"{row.Folder} -> {used}";

        Guard.None(unused, "Edges that FolderEdges lists and nothing draws:");
    }

    [Fact]
    public void Edges_InTheSources_NeverComeBack()
    {
        var drawn = FolderGraph.Edges().ToLookup(edge => edge.From, edge => edge.To, StringComparer.Ordinal);

        Assert.Empty(FolderGraph.FindCycle(drawn));
    }

    [Fact]
    public void Namespace_OfEveryFile_IsItsFolder()
    {
        var elsewhere =
            from file in SourceTree.CSharp(FolderGraph.Library)
            let below = file.FolderBelow(FolderGraph.Library).Replace('/', '.')
            let expected = below.Length > 0 ? $"Funnel.Domain.{below}"
                : file.Path.EndsWith("ServiceCollectionExtensions.cs", StringComparison.Ordinal)
                    ? "Microsoft.Extensions.DependencyInjection" // where every host looks for it
                    : "Funnel.Domain"
            where !file.Lines().Any(line => line.Line == $"namespace {expected};")
            select $"{file.Path}: namespace {expected};";

        Guard.None(elsewhere, "Files whose namespace is not their folder:");
    }

    [Fact]
    public void Root_OfTheLibrary_HoldsOnlyTheRegistration()
    {
        var strangers = SourceTree.CSharp(FolderGraph.Library)
            .Where(file => FolderGraph.FolderOf(file).Length == 0)
            .Select(file => Path.GetFileName(file.Path))
            .Where(name => name is not ("FunnelServiceCollectionExtensions.cs" or "FunnelOptions.cs"));

        Guard.None(strangers, "Files in the root of the library:");
    }

    [Fact]
    public void RootTypes_BelowTheRoot_AreNotMentioned()
    {
        var mentions = SourceTree.CSharp(FolderGraph.Library)
            .Where(file => FolderGraph.FolderOf(file).Length > 0)
            .Where(file => file.Text.Contains("FunnelServiceCollectionExtensions", StringComparison.Ordinal)
                || file.Text.Contains("FunnelOptions", StringComparison.Ordinal))
            .Select(file => file.Path);

        Guard.None(mentions, "Files that reach up to the root:");
    }

    [Fact]
    public void GlobalUsings_InTheLibrary_AreNone()
    {
        var hidden = SourceTree.CSharp(FolderGraph.Library)
            .Where(file => file.Text.Contains("global using", StringComparison.Ordinal))
            .Select(file => file.Path);

        Guard.None(hidden, "Edges hidden in global usings:");
    }

    [Fact]
    public void FindCycle_RoundTrip_IsFound()
    {
        var round = new[] { ("A", "B"), ("B", "C"), ("C", "B") }.ToLookup(edge => edge.Item1, edge => edge.Item2);

        Assert.Equal(["B", "C", "B"], FolderGraph.FindCycle(round));
    }

    [Theory]
    [InlineData("using Funnel.Domain.Cards;", "Cards")]
    [InlineData("using static Funnel.Domain.Traffic.Media;", "Traffic")]
    [InlineData("var kpi = Funnel.Domain.Kpis.Catalog.Rates.All;", "Kpis")]
    [InlineData("using Funnel.Domain.Cards.Recording;", "Cards/Recording")]
    [InlineData("new Recording.RowRecorder(rules)", "Cards/Recording")]
    [InlineData("new Cards.Recording.RowRecorder(rules)", "Cards/Recording")]
    [InlineData("Cards.CardId card", "Cards")]
    public void Mentions_UsingOrFullName_IsSeen(string text, string folder) =>
        Assert.Equal([folder], FolderGraph.Mentions(text));
}
