"""A topic becomes words."""

from collections.abc import Mapping

from stdgen.model.document import Topic
from stdgen.model.text import Text

TOPIC_NAMES: Mapping[Topic, Text] = {
    Topic.ABOUT: Text(da="om dokumentet", en="about the document"),
    Topic.READING_GUIDE: Text(da="læsevejledning", en="reading guide"),
    Topic.TARGET_GROUP: Text(da="målgruppe", en="target group"),
    Topic.EXCLUSIONS: Text(da="hvem der ikke er omfattet", en="who is not covered"),
    Topic.CRITERIA: Text(da="kriterier", en="criteria"),
    Topic.PURPOSE: Text(da="formål", en="purpose"),
    Topic.NEEDS: Text(da="behov", en="needs"),
    Topic.CONTENT: Text(da="indhold", en="content"),
    Topic.NOT_INCLUDED: Text(da="hvad der ikke indgår", en="what is not included"),
    Topic.EXTENT: Text(da="omfang", en="extent"),
    Topic.DURATION: Text(da="varighed", en="duration"),
    Topic.START: Text(da="opstart", en="start"),
    Topic.APPLICATION: Text(da="ansøgning", en="application"),
    Topic.DECISION: Text(da="afgørelse", en="decision"),
    Topic.ASSESSMENT: Text(da="visitation", en="assessment"),
    Topic.PROCESSING_DEADLINE: Text(da="sagsbehandlingsfrist", en="processing deadline"),
    Topic.PROVIDER: Text(da="leverandør", en="provider"),
    Topic.DELIVERY_SECURITY: Text(da="leverancesikkerhed", en="security of delivery"),
    Topic.FLEXIBLE_HELP: Text(da="fleksibel hjælp", en="flexible help"),
    Topic.FREE_CHOICE: Text(da="frit valg", en="free choice"),
    Topic.STAFF: Text(da="personale", en="staff"),
    Topic.USER_PAYMENT: Text(da="egenbetaling", en="user payment"),
    Topic.PAY: Text(da="løn", en="pay"),
    Topic.TRANSPORT: Text(da="kørsel", en="transport"),
    Topic.INSURANCE: Text(da="forsikring", en="insurance"),
    Topic.CITIZEN_EXPECTATIONS: Text(da="forventninger til borgeren", en="expectations of the citizen"),
    Topic.PROVIDER_EXPECTATIONS: Text(da="krav til leverandøren", en="expectations of the provider"),
    Topic.QUALITY: Text(da="kvalitetskrav", en="quality"),
    Topic.FOLLOW_UP: Text(da="opfølgning", en="follow-up"),
    Topic.DOCUMENTATION: Text(da="dokumentation", en="documentation"),
    Topic.SUPERVISION: Text(da="tilsyn", en="supervision"),
    Topic.WORKING_ENVIRONMENT: Text(da="arbejdsmiljø", en="working environment"),
    Topic.CONFIDENTIALITY: Text(da="tavshedspligt", en="confidentiality"),
    Topic.RIGHTS: Text(da="rettigheder", en="rights"),
    Topic.COOPERATION: Text(da="samarbejde", en="cooperation"),
    Topic.VALUES: Text(da="værdigrundlag", en="values"),
    Topic.COMPLAINT_ACCESS: Text(da="klageadgang", en="complaint access"),
    Topic.LEGAL_BASIS: Text(da="lovgrundlag", en="legal basis"),
    Topic.APPROVAL: Text(da="godkendelse", en="approval"),
    Topic.CONTACT: Text(da="kontakt", en="contact"),
}
