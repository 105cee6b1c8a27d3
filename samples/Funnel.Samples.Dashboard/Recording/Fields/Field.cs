using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Recording.Fields;

/// <summary>
/// One field of a form, declared once: what the page shows, and how what comes back is read, follow from it.
/// </summary>
/// <param name="Name">The name it is sent under.</param>
/// <param name="Label">What it is called.</param>
internal abstract record Field(string Name, Phrase Label)
{
    /// <summary>Whether it must be filled in.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What it is for, where the label does not say it all.</summary>
    public Phrase? Hint { get; init; }

    /// <summary>What the browser shows.</summary>
    public abstract FieldInput Input { get; }

    /// <summary>What it should hold, as a noun phrase.</summary>
    public abstract Phrase Expected { get; }

    /// <summary>Whether it may hold something about a person, which is never repeated in a message.</summary>
    public virtual bool IsPersonal => false;

    /// <summary>What can be chosen, or what is suggested where anything may be typed.</summary>
    public virtual IReadOnlyList<FieldChoice> Choices => [];

    /// <summary>The longest text that is taken; null where the kind of input bounds it.</summary>
    public virtual int? MaxLength => null;
}
