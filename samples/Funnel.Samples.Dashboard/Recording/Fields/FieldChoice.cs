using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Recording.Fields;

/// <summary>One entry of a list to choose from.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Label">What a person reads.</param>
internal sealed record FieldChoice(string Value, Phrase Label);
