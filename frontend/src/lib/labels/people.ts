import type { DirectoryVisibility, EmploymentStatus, Occupation } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { Words } from './words';

export const occupations: Words<Occupation> = {
  CEPJ: m.occupation_cepj,
  CTPS: m.occupation_ctps,
  SPORTS_TEACHER: m.occupation_sports_teacher,
  INSPECTOR: m.occupation_inspector,
  PROJECT_LEAD: m.occupation_project_lead,
  DEVELOPMENT_OFFICER: m.occupation_development_officer,
  COORDINATOR: m.occupation_coordinator,
  FACILITATOR: m.occupation_facilitator,
  ELECTED_MEMBER: m.occupation_elected_member,
  SCHOOL_HEAD: m.occupation_school_head,
  TEACHER: m.occupation_teacher,
  RESEARCHER: m.occupation_researcher,
  TRAINER: m.occupation_trainer,
  CONSULTANT: m.occupation_consultant,
  OTHER: m.kind_other,
};

export const employmentStatuses: Words<EmploymentStatus> = {
  PERMANENT: m.employment_permanent,
  TRAINEE: m.employment_trainee,
  CONTRACT: m.employment_contract,
  ELECTED: m.employment_elected,
  VOLUNTEER: m.employment_volunteer,
  OTHER: m.kind_other,
};

export const visibilities: Words<DirectoryVisibility> = {
  NOBODY: m.visibility_nobody,
  MY_COMMUNITIES: m.visibility_my_communities,
  SIGNED_IN: m.visibility_signed_in,
};
