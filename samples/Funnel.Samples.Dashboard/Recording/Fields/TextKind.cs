namespace Funnel.Samples.Dashboard.Recording.Fields;

/// <summary>What a text is about.</summary>
internal enum TextKind
{
    /// <summary>Nothing of a person: an id, a model.</summary>
    Plain,

    /// <summary>A person's name.</summary>
    Person,

    /// <summary>A person's phone number.</summary>
    Phone,

    /// <summary>A note of several lines, in which anything may stand.</summary>
    Note,
}
