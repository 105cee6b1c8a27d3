namespace Funnel.Samples.Dashboard.Access;

/// <summary>What a visitor may do within the scope; looking at its figures and lists needs none of them.</summary>
[Flags]
public enum FunnelRights
{
    /// <summary>Look, with customers masked.</summary>
    None = 0,

    /// <summary>Have names and phone numbers of customers shown, and look for cards by them.</summary>
    Personal = 1,

    /// <summary>Record: file cards, make moves on them, write the register and leads.</summary>
    Moves = 2,

    /// <summary>Hand cards over from one consultant to another.</summary>
    Transfers = 4,

    /// <summary>Merge cards.</summary>
    Merges = 8,

    /// <summary>Correct what was recorded.</summary>
    Corrections = 16,

    /// <summary>Close months, and accept explanations of findings.</summary>
    Closes = 32,

    /// <summary>Take a dataset in, and remove what was made up: of the whole group only.</summary>
    Imports = 64,

    /// <summary>Take away everything recorded as a dataset.</summary>
    Exports = 128,

    /// <summary>Read who unmasked, exported, merged, transferred, corrected.</summary>
    Audit = 256,

    /// <summary>Everything.</summary>
    All = Personal | Moves | Transfers | Merges | Corrections | Closes | Imports | Exports | Audit,
}
