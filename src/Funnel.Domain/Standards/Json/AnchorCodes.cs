using Funnel.Domain.Facts;

namespace Funnel.Domain.Standards.Json;

/// <summary>Anchors as a file writes them.</summary>
internal static class AnchorCodes
{
    private const string AsOf = "as-of";
    private const string Cut = "cut";

    public static IReadOnlyList<string> All { get; } = [AsOf, Cut];

    public static string CodeOf(Anchor anchor) => anchor == Anchor.AsOf ? AsOf : Cut;

    public static Anchor Of(string code) => code == AsOf ? Anchor.AsOf : Anchor.Cut;
}
