namespace Funnel.Domain.Contacts;

/// <summary>How a contact with the customer took place.</summary>
public enum ContactManner
{
    /// <summary>电话: by telephone.</summary>
    Call,

    /// <summary>短信: by text message.</summary>
    Message,

    /// <summary>展厅接待: the customer was received in the showroom, which is a visit.</summary>
    Showroom,

    /// <summary>上门拜访: the consultant called at the customer's place, which is no showroom visit.</summary>
    HomeVisit,
}
