namespace Funnel.Domain.Conditions;

/// <summary>How a column is held against a value.</summary>
internal enum Comparison
{
    /// <summary>Earlier or smaller than.</summary>
    Less,

    /// <summary>On or before; at most.</summary>
    LessOrEqual,

    /// <summary>Later or greater than.</summary>
    Greater,

    /// <summary>On or after; at least.</summary>
    GreaterOrEqual,

    /// <summary>The same as.</summary>
    Equal,
}
