using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Recording.Fields;

/// <summary>What a field of a list should hold.</summary>
internal static class Expectation
{
    public static Phrase OneOf(IReadOnlyList<FieldChoice> choices) => new(
        "以下之一：" + string.Join('、', choices.Select(choice => choice.Label.Zh)),
        "one of: " + string.Join(", ", choices.Select(choice => choice.Label.En)));
}
