using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Recording.Fields;

/// <summary>Any values of a closed list of the domain; each ticked box sends one.</summary>
internal sealed record SeveralField<TValue>(string Name, Phrase Label, CodeBook<TValue> Codes)
    : Field<TValue>(Name, Label)
    where TValue : struct, Enum
{
    public override FieldInput Input => FieldInput.Several;

    public override Phrase Expected => Expectation.OneOf(Choices);

    public override IReadOnlyList<FieldChoice> Choices { get; } =
        [.. Codes.Values.Select(value => new FieldChoice(Codes.CodeOf(value), Codes.NameOf(value)))];

    public override bool TryRead(string text, out TValue value) => Codes.TryGet(text, out value);
}
