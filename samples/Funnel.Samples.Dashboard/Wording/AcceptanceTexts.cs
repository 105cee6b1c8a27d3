using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the form says that accepts an explanation.</summary>
internal static class AcceptanceTexts
{
    public static Phrase Title { get; } = new("接受说明", "Accept an explanation");

    public static Phrase Intro { get; } = new(
        "接受说明后，该情况仍会列出，并注明由谁接受、有效至哪一天；接受说明本身也会记录在案。",
        "What was found stays in the list and says who accepted its explanation and until when; the acceptance is a "
        + "record itself.");

    public static Phrase By { get; } = new("接受人编号", "Who accepts it (id)");

    public static Phrase ByHint { get; } = new(
        "由本人接受自己录入的说明会被标明。", "Who accepts the explanation of rows of their own is named as such.");

    public static Phrase Until { get; } = new("有效至", "Holds until");

    public static Phrase UntilHint { get; } = new(
        "之后的期间会再次提示。", "A period that ends later asks again.");

    public static Phrase Note { get; } = new("说明（可不填）", "Explanation (may be left out)");
    public static Phrase Accept { get; } = new("接受", "Accept");
    public static Phrase Back { get; } = new("返回", "Back");
    public static Phrase Done { get; } = new("说明已接受。", "The explanation is accepted.");
}
