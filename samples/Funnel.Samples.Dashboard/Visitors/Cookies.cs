namespace Funnel.Samples.Dashboard.Visitors;

/// <summary>
/// The cookies' names: a browser sends them to every port of this machine, so that they are told from others'.
/// </summary>
internal static class Cookies
{
    public const string Form = "funnel-form";
    public const string Done = "funnel-done";
    public const string Language = "funnel-language";
    public const string Theme = "funnel-theme";
    public const string Personal = "funnel-personal";
    public const string Staff = "funnel-staff";
    public const string Dealer = "funnel-dealer";
}
