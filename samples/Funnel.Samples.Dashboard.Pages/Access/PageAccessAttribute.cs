namespace Funnel.Samples.Dashboard.Access;

/// <summary>
/// What a page asks of its visitor. A page without it is for whoever sees a whole dealer or more, and takes no forms.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PageAccessAttribute : Attribute
{
    /// <summary>What one needs to open it.</summary>
    public FunnelRights Needs { get; init; }

    /// <summary>What one needs to send its form, if it has one, beside what one needs to open it.</summary>
    public FunnelRights ToSend { get; init; }

    /// <summary>Whether it has a form.</summary>
    public bool TakesForms { get; init; }

    /// <summary>Whether it has something to say to a single consultant, and of that consultant alone.</summary>
    public bool IsForConsultants { get; init; }

    /// <summary>Whether it is there for anybody who may enter at all, and holds nothing recorded.</summary>
    public bool IsForAnybody { get; init; }

    /// <summary>What a page model asks.</summary>
    public static PageAccessAttribute Of(Type page) =>
        (PageAccessAttribute?)GetCustomAttribute(page, typeof(PageAccessAttribute)) ?? new();

    /// <summary>Whether a visitor may open it, or send its form.</summary>
    public bool Allows(FunnelAccess? access, bool isSent) =>
        IsForAnybody
        || (access is not null
            && access.May(Needs)
            && (IsForConsultants || access.Scope is not FunnelScope.OfConsultant)
            && (!isSent || (TakesForms && access.May(ToSend))));
}
