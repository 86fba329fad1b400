export { createTraining, type TrainingParts, type TrainingService } from './service.ts';
