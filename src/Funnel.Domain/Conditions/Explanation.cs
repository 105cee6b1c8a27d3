using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>Why a fact meets a condition or not.</summary>
/// <param name="Condition">The condition in words.</param>
/// <param name="Holds">Whether the fact meets it.</param>
/// <param name="Found">
/// What a leaf found in the fact, as invariant text; empty where nothing is known, and above leaves.
/// </param>
/// <param name="Parts">The same for each condition this one is made of.</param>
public sealed record Explanation(Phrase Condition, bool Holds, string Found, IReadOnlyList<Explanation> Parts);
