using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Recording.Fields;

/// <summary>One value of a closed list of the domain.</summary>
internal sealed record CodeField<TValue>(string Name, Phrase Label, CodeBook<TValue> Codes) : Field<TValue>(Name, Label)
    where TValue : struct, Enum
{
    public override FieldInput Input => FieldInput.Choice;

    public override Phrase Expected => Expectation.OneOf(Choices);

    /// <summary>The values that can be chosen; all of the list unless told otherwise.</summary>
    public IReadOnlyList<TValue> Offered { get; init; } = Codes.Values;

    public override IReadOnlyList<FieldChoice> Choices =>
        [.. Offered.Select(value => new FieldChoice(Codes.CodeOf(value), Codes.NameOf(value)))];

    public override bool TryRead(string text, out TValue value) =>
        Codes.TryGet(text, out value) && Offered.Contains(value);
}
