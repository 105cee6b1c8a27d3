using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Recording.Fields;

/// <summary>A text; spaces around it do not count.</summary>
internal sealed record TextField(string Name, Phrase Label, int Most) : Field<string>(Name, Label)
{
    public TextKind Kind { get; init; }

    /// <summary>What is suggested while typing.</summary>
    public IReadOnlyList<FieldChoice> Suggestions { get; init; } = [];

    public override FieldInput Input => Kind switch
    {
        TextKind.Phone => FieldInput.Phone,
        TextKind.Note => FieldInput.LongText,
        _ => FieldInput.Text,
    };

    public override bool IsPersonal => Kind is TextKind.Person or TextKind.Phone or TextKind.Note;

    public override Phrase Expected => Kind == TextKind.Note
        ? new($"不超过 {ListTexts.Number(Most)} 字的文字", $"a text of at most {ListTexts.Number(Most)} characters")
        : new($"不超过 {ListTexts.Number(Most)} 字的一行文字", $"one line of at most {ListTexts.Number(Most)} characters");

    public override IReadOnlyList<FieldChoice> Choices => Suggestions;

    public override int? MaxLength => Most;

    public override bool TryRead(string text, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        return text.Length <= Most && text.All(IsTaken);
    }

    private bool IsTaken(char letter) =>
        !char.IsControl(letter) || (Kind == TextKind.Note && letter is '\r' or '\n' or '\t');
}
