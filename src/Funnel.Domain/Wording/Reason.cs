namespace Funnel.Domain.Wording;

/// <summary>
/// Why something is refused, recommended or missing: a stable code for programs, a sentence for people.
/// </summary>
/// <param name="Code">Kebab-case code that stays the same between versions.</param>
/// <param name="Text">The sentence, in zh and en; it never holds a customer's name or phone number.</param>
public sealed record Reason(string Code, Phrase Text);
