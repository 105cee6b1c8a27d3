using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Recording.Fields;

/// <summary>A box to tick; not ticked, nothing is sent.</summary>
internal sealed record FlagField(string Name, Phrase Label) : Field<bool>(Name, Label)
{
    public const string Ticked = "true";

    public override FieldInput Input => FieldInput.Flag;

    public override Phrase Expected { get; } = new("true 或空", "true or nothing");

    public override bool TryRead(string text, out bool value) => value = text == Ticked;
}
