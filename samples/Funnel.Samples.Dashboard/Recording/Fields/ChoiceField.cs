using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Recording.Fields;

/// <summary>One entry of a list that depends on the dealer or the standard, such as its consultants.</summary>
internal sealed record ChoiceField<TValue>(
    string Name, Phrase Label, IReadOnlyList<(TValue Value, FieldChoice Choice)> Entries)
    : Field<TValue>(Name, Label)
    where TValue : struct
{
    public override FieldInput Input => FieldInput.Choice;

    public override Phrase Expected => Expectation.OneOf(Choices);

    public override IReadOnlyList<FieldChoice> Choices { get; } = [.. Entries.Select(entry => entry.Choice)];

    public override bool TryRead(string text, out TValue value)
    {
        foreach (var entry in Entries)
        {
            if (entry.Choice.Value == text)
            {
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }
}
