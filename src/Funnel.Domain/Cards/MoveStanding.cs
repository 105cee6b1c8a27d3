namespace Funnel.Domain.Cards;

/// <summary>
/// How a move stands in a state. Only an allowed one can be made; recorded history is read more kindly.
/// </summary>
internal enum MoveStanding
{
    /// <summary>It may be made.</summary>
    Allowed,

    /// <summary>It breaks a rule; found in recorded history it takes place all the same and is a finding.</summary>
    Irregular,

    /// <summary>
    /// It means nothing in this state; found in recorded history it changes nothing and is a finding.
    /// </summary>
    Meaningless,

    /// <summary>It contradicts the state; found in recorded history it is an error.</summary>
    Forbidden,
}
